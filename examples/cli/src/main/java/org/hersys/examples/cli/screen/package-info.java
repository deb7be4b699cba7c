/**
 * What a person sees in a terminal (端末の表示): text of two languages in columns that stay aligned, although a Japanese
 * character is as wide as two Latin ones.
 */
@NullMarked
package org.hersys.examples.cli.screen;

import org.jspecify.annotations.NullMarked;
