/** Programs that embed the rules, run by their test on the module path, as the other examples run on the class path. */
module org.hersys.examples.embedding {
    requires org.hersys.core;
    requires static org.jspecify;
}
