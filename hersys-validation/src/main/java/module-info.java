/**
 * From what people type to what the domain of HER-SYS accepts（入力値の読み取りと検証）: readers of Japanese input,
 * constraint annotations for beans of one's own, and the forms as they are typed.
 */
module org.hersys.validation {
    requires static org.jspecify;
    requires transitive org.hersys.core;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires com.google.i18n.phonenumbers.libphonenumber;

    exports org.hersys.validation;
    exports org.hersys.validation.constraint;
    exports org.hersys.validation.form;
    exports org.hersys.validation.reading;

    // A validator looks into the fields of the forms, whichever validator the host has.
    opens org.hersys.validation.form;
}
