package org.hersys.validation.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hersys.actor.EntryChannel;
import org.hersys.law.Truth;
import org.hersys.person.FreeText;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.validation.reading.DateReader;
import org.hersys.validation.reading.TruthReader;
import org.hersys.validation.reading.Width;
import org.hersys.validation.reading.Words;
import org.jspecify.annotations.Nullable;

/** Reads one entry after the other and keeps every problem with its path. */
final class Entries {

    private static final BilingualText ID =
            BilingualText.of("IDは、1文字以上64文字以内で、空白や制御文字を含めずに指定してください。", "Give an id of 1 to 64 characters.");

    private final String prefix;
    private final List<Problem> problems;

    private Entries(String prefix, List<Problem> problems) {
        this.prefix = prefix;
        this.problems = problems;
    }

    static Entries ofForm() {
        return new Entries("", new ArrayList<>());
    }

    /** The entries of a form within this one; its problems are among those of this one. */
    Entries within(String name) {
        return new Entries(prefix + name + ".", problems);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The value; empty if nothing was typed, and also if it cannot be read, which is then a problem. */
    <T> Optional<T> read(String name, @Nullable String text, Function<String, Outcome<T>> reader) {
        return isBlank(text) ? Optional.empty() : reader.apply(text).fold(Optional::of, found -> keep(name, found));
    }

    private <T> Optional<T> keep(String name, List<Problem> found) {
        found.forEach(problem -> problems.add(problem.at(prefix + name)));
        return Optional.empty();
    }

    /** A value of which the words that say that there is none are read too. */
    <T> Optional<T> readIfAny(String name, @Nullable String text, Function<String, Outcome<Optional<T>>> reader) {
        return read(name, text, reader).flatMap(Function.identity());
    }

    Optional<EntryChannel> channel(@Nullable String text) {
        return read("channel", text, Words.ENTRY_CHANNEL::read);
    }

    Optional<LocalDate> date(String name, @Nullable String text) {
        return readIfAny(name, text, DateReader::readIfKnown);
    }

    Optional<FreeText> words(String name, @Nullable String text) {
        return read(name, text, FreeText::parse);
    }

    /** Unknown is not kept: it says no more than a blank. */
    Optional<Truth> yesNo(String name, @Nullable String text) {
        return read(name, text, TruthReader::read).filter(Truth::isKnown);
    }

    boolean isYes(String name, @Nullable String text) {
        return yesNo(name, text).filter(answer -> answer == Truth.YES).isPresent();
    }

    /** An id that another system gave, of 1 to 64 characters. */
    <T> Optional<T> id(String name, @Nullable String text, Function<String, T> of) {
        return read(name, text, typed -> id(typed.strip(), of));
    }

    private static <T> Outcome<T> id(String typed, Function<String, T> of) {
        try {
            return Outcome.accepted(of.apply(typed));
        } catch (IllegalArgumentException noId) {
            return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "id", ID));
        }
    }

    /** Several forms, of which those without any entry are left out. */
    <F, T> List<T> each(String name, List<F> forms, BiFunction<Entries, F, Optional<T>> reader) {
        var values = new ArrayList<T>();
        forms(name, forms, (form, typed, index) -> reader.apply(typed, form).ifPresent(values::add));
        return values;
    }

    <T> List<T> each(String name, List<@Nullable String> texts, Function<String, Outcome<T>> reader) {
        var values = new ArrayList<T>();
        for (int i = 0; i < texts.size(); i++) {
            read(name + "[" + i + "]", texts.get(i), reader).ifPresent(values::add);
        }
        return values;
    }

    /** Reads the forms of a list, of which some may be empty; each has its own path. */
    <F> void forms(String name, List<F> forms, FormTaker<F> taker) {
        for (int i = 0; i < forms.size(); i++) {
            taker.take(forms.get(i), within(name + "[" + i + "]"), i);
        }
    }

    void refuse(String name, ProblemCode code, BilingualText what) {
        problems.add(Problem.of(code, prefix + name, what));
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || Width.isBlank(text);
    }

    /** Takes one form of a list. */
    @FunctionalInterface
    interface FormTaker<F> {
        void take(F form, Entries entries, int index);
    }
}
