package org.hersys.validation.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.diagnosis.VaccineDose;
import org.hersys.law.Truth;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;
import org.hersys.validation.reading.NumberReader;
import org.hersys.validation.reading.ReadingCodes;
import org.hersys.validation.reading.Width;
import org.jspecify.annotations.Nullable;

/** Vaccinations as they are typed（ワクチン接種歴の読み取り）. */
final class VaccinationEntries {

    static final int MOST = 99;

    private static final NumberReader NUMBER = NumberReader.between(1, MOST).withUnits("回目");
    private static final NumberReader AGE = NumberReader.between(0, 150).withUnits("歳", "才");
    private static final NumberReader COUNT = NumberReader.between(0, MOST).withUnits("回");

    private static final Set<String> NOT_KNOWN = Set.of("不明", "不詳", "unknown");

    private static final BilingualText TWICE = BilingualText.of(
            "同じ回数の接種が2つ入力されています。1つにまとめるか、回数を直してください。",
            "The same dose is given twice. Make one of them, or put the number right.");

    private VaccinationEntries() {}

    static Optional<VaccinationHistory> history(Entries entries, VaccinationForm form) {
        var history = VaccinationHistory.of(doses(entries, form.doses));
        var counted = entries.read("count", form.count, typed -> counted(history, typed))
                .orElse(history);
        return counted.isEmpty() ? Optional.empty() : Optional.of(counted);
    }

    private static Outcome<VaccinationHistory> counted(VaccinationHistory history, String typed) {
        return isNotKnown(typed)
                ? Outcome.accepted(history.withUnknownCount())
                : COUNT.whole(typed).map(history::withCount);
    }

    private static List<VaccineDose> doses(Entries entries, List<DoseForm> forms) {
        var doses = new ArrayList<VaccineDose>();
        var numbers = new HashSet<Integer>();
        entries.forms(
                "doses",
                forms,
                (form, typed, index) -> dose(typed, form, index + 1).ifPresent(dose -> {
                    if (numbers.add(dose.number())) {
                        doses.add(dose);
                    } else {
                        typed.refuse("number", ReadingCodes.ENTRIES_CONTRADICT, TWICE);
                    }
                }));
        return doses;
    }

    private static Optional<VaccineDose> dose(Entries entries, DoseForm form, int place) {
        int number = entries.read("number", form.number, NUMBER::whole).orElse(place);
        var given = entries.yesNo("given", form.given).orElse(Truth.UNKNOWN);
        var age = entries.read("ageAtDose", form.ageAtDose, AGE::whole);
        var product = entries.words("product", form.product);
        var maker = entries.words("maker", form.maker);
        var date = entries.date("date", form.date);
        if (isEmpty(form)) {
            return Optional.empty();
        }
        var dose = VaccineDose.builder(number, given);
        age.ifPresent(dose::ageAtDose);
        product.filter(name -> !isNotKnown(name.value())).ifPresent(dose::product);
        maker.ifPresent(dose::maker);
        date.ifPresent(dose::date);
        if (isNotKnown(form.product)) {
            dose.productUnknown();
        }
        if (isNotKnown(form.date)) {
            dose.dateUnknown();
        }
        return Optional.of(dose.build());
    }

    private static boolean isEmpty(DoseForm form) {
        return Entries.isBlank(form.given)
                && Entries.isBlank(form.ageAtDose)
                && Entries.isBlank(form.product)
                && Entries.isBlank(form.maker)
                && Entries.isBlank(form.date);
    }

    private static boolean isNotKnown(@Nullable String typed) {
        return typed != null && NOT_KNOWN.contains(Width.unify(typed).strip());
    }
}
