/**
 * The domain of HER-SYS（新型コロナウイルス感染者等情報把握・管理支援システム）: rules with a date and a source,
 * and the decisions they give about one patient. Needs nothing but {@code java.base} at run time.
 */
module org.hersys.core {
    requires static transitive org.jspecify;

    exports org.hersys;
    exports org.hersys.access;
    exports org.hersys.account;
    exports org.hersys.actor;
    exports org.hersys.audit;
    exports org.hersys.care;
    exports org.hersys.cases;
    exports org.hersys.check;
    exports org.hersys.dailyreport;
    exports org.hersys.description;
    exports org.hersys.diagnosis;
    exports org.hersys.facility;
    exports org.hersys.form;
    exports org.hersys.institution;
    exports org.hersys.law;
    exports org.hersys.message;
    exports org.hersys.notification;
    exports org.hersys.person;
    exports org.hersys.port;
    exports org.hersys.port.memory;
    exports org.hersys.regime;
    exports org.hersys.release;
    exports org.hersys.result;
    exports org.hersys.rulebook;
    exports org.hersys.text;
    exports org.hersys.time;
    exports org.hersys.usecase;
}
