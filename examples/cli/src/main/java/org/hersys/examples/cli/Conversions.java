package org.hersys.examples.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.audit.Digest;
import org.hersys.examples.cli.rows.CsvProfile;
import org.hersys.examples.cli.rows.IsoTexts;
import org.hersys.examples.cli.rows.Rows;
import org.hersys.institution.Prefecture;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.result.Outcome;
import org.hersys.text.Language;
import picocli.CommandLine.TypeConversionException;

/** What the values of options mean (オプションの値). */
final class Conversions {

    private static final String LANG = "--lang";

    private Conversions() {}

    static LocalDate date(String text) {
        return IsoTexts.date(text).orElseThrow(() -> new TypeConversionException(IsoTexts.DATE.toString()));
    }

    /** In Japan, to the minute or finer. */
    static LocalDateTime dateTime(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException ofAnotherForm) {
            throw new TypeConversionException("2022-10-01T12:00");
        }
    }

    /** A code, or a name. */
    static Prefecture prefecture(String text) {
        return Prefecture.ofName(text).orElseGet(() -> read(Prefecture.parse(text)));
    }

    static Digest digest(String text) {
        return read(Digest.parse(text));
    }

    /** What was read, or what would be right. */
    static <T> T read(Outcome<T> outcome) {
        return outcome.fold(value -> value, problems -> {
            throw new TypeConversionException(problems.get(0).message().toString());
        });
    }

    /** What Japanese files call Shift_JIS is most often the one of Windows, which has a few hundred characters more. */
    static Charset encoding(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "shift_jis", "sjis", "windows-31j", "cp932", "ms932" -> Charset.forName("windows-31j");
            default -> throw new TypeConversionException("UTF-8 / Shift_JIS");
        };
    }

    static CsvProfile profile(String name) {
        return switch (name) {
            case "open-data" -> Rows.OPEN_DATA;
            case "emr" -> Rows.EMR;
            default -> throw new TypeConversionException("open-data / emr");
        };
    }

    static RulebookCommand.Format format(String name) {
        return switch (name) {
            case "md" -> RulebookCommand.Format.MD;
            case "json" -> RulebookCommand.Format.JSON;
            default -> throw new TypeConversionException("md / json");
        };
    }

    static MessageId message(String text) {
        try {
            return new MessageId(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            throw new TypeConversionException("00000000-0000-0000-0000-000000000000");
        }
    }

    static MessageState state(String name) {
        return Stream.of(MessageState.values())
                .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        Stream.of(MessageState.values()).map(Enum::name).collect(Collectors.joining(" / "))));
    }

    static FailureReason reason(String name) {
        try {
            return FailureReason.of(name);
        } catch (IllegalArgumentException noName) {
            throw new TypeConversionException("[A-Z][A-Z0-9_]*");
        }
    }

    static Language language(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "ja" -> Language.JA;
            case "en" -> Language.EN;
            default -> throw new TypeConversionException("ja / en");
        };
    }

    /** The language that the arguments ask for, if they do; what is wrong with it is told later. */
    static Optional<Language> languageAmong(List<String> args) {
        var joined =
                args.stream().filter(arg -> arg.startsWith(LANG + "=")).map(arg -> arg.substring(LANG.length() + 1));
        var apart = IntStream.range(1, args.size())
                .filter(i -> args.get(i - 1).equals(LANG))
                .mapToObj(args::get);
        return Stream.concat(joined, apart)
                .filter(name -> List.of("ja", "en").contains(name.toLowerCase(Locale.ROOT)))
                .map(Conversions::language)
                .findFirst();
    }
}
