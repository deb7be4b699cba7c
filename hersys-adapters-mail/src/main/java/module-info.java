/**
 * Mail for HER-SYS（新型コロナウイルス感染者等情報把握・管理支援システム）: hands messages to offices over to a mail server by SMTP.
 */
module org.hersys.adapters.mail {
    requires static org.jspecify;
    requires transitive org.hersys.core;
    requires jakarta.mail;
    requires org.eclipse.angus.mail;

    exports org.hersys.adapters.mail;
}
