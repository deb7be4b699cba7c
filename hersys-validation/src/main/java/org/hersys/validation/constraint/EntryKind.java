package org.hersys.validation.constraint;

import java.util.function.Function;
import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.person.EmailAddress;
import org.hersys.person.FreeText;
import org.hersys.person.PersonName;
import org.hersys.person.Sex;
import org.hersys.result.Outcome;
import org.hersys.validation.reading.AgeReader;
import org.hersys.validation.reading.DateReader;
import org.hersys.validation.reading.PhoneReader;
import org.hersys.validation.reading.Words;

/** What an {@link Entry} is to be readable as（入力項目の種類）. */
public enum EntryKind {
    /** 氏名: one line of at most 200 characters. */
    PERSON_NAME(PersonName::parse),
    /** 自由記載: at most 4000 characters without control characters but line breaks. */
    FREE_TEXT(FreeText::parse),
    /** 日付, or words that say it is not known. */
    DATE_OR_UNKNOWN(DateReader::readIfKnown),
    /** 電話番号, or what else was typed there, in one line of at most 100 characters. */
    PHONE_OR_TEXT(PhoneReader::readOrKeep),
    /** メールアドレス. */
    EMAIL_ADDRESS(EmailAddress::parse),
    /** 年齢. */
    AGE(AgeReader::read),
    /** 性別. */
    SEX(Sex::parse),
    /** 酸素飽和度: 0 to 100. */
    OXYGEN_SATURATION(OxygenSaturation::parse),
    /** 都道府県: by name or code. */
    PREFECTURE(Words::prefecture),
    /** 診断分類. */
    DIAGNOSIS_CLASS(Words.DIAGNOSIS_CLASS::read),
    /** 検査方法. */
    TEST_METHOD(Words.TEST_METHOD::read),
    /** 検体. */
    SPECIMEN(Words.SPECIMEN::read),
    /** 検査結果, or words that say it has not come yet. */
    TEST_RESULT(Words::result),
    /** 症状. */
    SYMPTOM(Words.SYMPTOM::read),
    /** 重症度. */
    SEVERITY(Words.SEVERITY::read),
    /** 感染経路. */
    INFECTION_ROUTE(Words.INFECTION_ROUTE::read),
    /** 確定・推定. */
    CERTAINTY(Words.CERTAINTY::read),
    /** 重症化のリスク因子. */
    RISK_FACTOR(Words.RISK_FACTOR::read),
    /** 検査の区分. */
    TEST_PROGRAMME(Words.TEST_PROGRAMME::read),
    /** 入力経路. */
    ENTRY_CHANNEL(Words.ENTRY_CHANNEL::read);

    private final Function<String, ? extends Outcome<?>> reader;

    EntryKind(Function<String, ? extends Outcome<?>> reader) {
        this.reader = reader;
    }

    /**
     * Reads a text as the annotation does.
     *
     * @param text what was typed
     * @return the value or why there is none
     */
    public Outcome<?> read(String text) {
        return reader.apply(text);
    }
}
