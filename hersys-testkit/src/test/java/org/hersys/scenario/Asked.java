package org.hersys.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The questions of the primary documents that a test answers. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Asked {

    Question[] value();
}
