package org.hersys.json.internal.shape;

import org.hersys.text.BilingualText;

/** What would be right (入力の案内). */
final class Hints {

    static final BilingualText NEEDED = BilingualText.of("必須です。", "It must be given.");
    static final BilingualText TWICE = BilingualText.of("同じ項目が2回記載されています。", "The member is given twice.");
    static final BilingualText TEXT = BilingualText.of("文字列としてください。", "Give a string.");
    static final BilingualText YES_NO =
            BilingualText.of("true、false 又は null（不明）としてください。", "Give true, false, or null for unknown.");
    static final BilingualText WHOLE_NUMBER = BilingualText.of("整数としてください。", "Give a whole number.");
    static final BilingualText OBJECT = BilingualText.of("オブジェクトとしてください。", "Give an object.");
    static final BilingualText AT_LEAST_ONE =
            BilingualText.of("少なくとも1つの項目を入力してください。", "At least one member must be given.");
    static final BilingualText ARRAY = BilingualText.of("配列としてください。", "Give an array.");
    static final BilingualText NO_NULL =
            BilingualText.of("配列に null を含めないでください。", "There must be no null in the array.");
    static final BilingualText ONLY_ONE_OF = BilingualText.of("いずれか1つだけを入力してください：{0}", "Give only one of: {0}");
    static final BilingualText ONE_OF = BilingualText.of("次のいずれかとしてください：{0}", "Give one of: {0}");
    static final BilingualText FROM_TO = BilingualText.of("{0}から{1}までとしてください。", "It must be from {0} to {1}.");
    static final BilingualText NOT_WELL_FORMED =
            BilingualText.of("正しくない文字（サロゲートの片方）が含まれています。", "It holds half of a surrogate pair, which is no character.");

    private Hints() {}
}
