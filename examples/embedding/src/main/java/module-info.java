/** Programs that embed the rules, run by their test on the module path, as the other examples run on the class path. */
module org.hersys.examples.embedding {
    requires org.hersys.core;
    requires org.hersys.validation;
    requires static org.jspecify;

    // A validator reads the fields of the beans it validates.
    opens org.hersys.examples.embedding to
            org.hibernate.validator;
}
