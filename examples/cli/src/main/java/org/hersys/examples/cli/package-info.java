/**
 * The command line of hersys (コマンドライン), built on the public API only.
 *
 * <p>{@link org.hersys.examples.cli.Main} runs one command: {@code decide}, {@code release}, {@code rulebook} or
 * {@code clinic-day}. With {@code --json} it reads JSON lines and answers each with one; without it speaks to a person.
 */
@NullMarked
package org.hersys.examples.cli;

import org.jspecify.annotations.NullMarked;
