package org.hersys.scenario;

/** The questions of the primary documents that concern notifications, shortened. */
enum Question {
    C1_1(Document.CIRCULAR, "1（1）", "患者と診断された場合の入力とスマホ入力IDの伝達"),
    C1_2(Document.CIRCULAR, "1（2）", "新規の患者の情報の入力と発生届"),
    C1_3(Document.CIRCULAR, "1（3）", "検査結果判明時における留意事項"),
    C1_4(Document.CIRCULAR, "1（4）", "担当する保健所の変更と個人情報"),
    Q3(Document.QA, "問3", "疑似症患者の結果が陰性・陽性の場合の発生届"),
    Q4(Document.QA, "問4", "提出先保健所とフォローアップを行う保健所が異なる場合"),
    Q5(Document.QA, "問5", "発生届の項目の一部の省略"),
    Q5_2(Document.QA, "問5-2", "どの項目をきちんと入力すればいいか"),
    Q6(Document.QA, "問6", "複数回検査を行った場合の検査情報"),
    Q7(Document.QA, "問7", "過去に陰性だった人が期間をおいて陽性になった場合"),
    Q8(Document.QA, "問8", "提出日・受理日はいつか"),
    Q10_2(Document.QA, "問10-2", "疑似症患者の場合の入力"),
    Q11(Document.QA, "問11", "検査結果が陰性の場合の入力"),
    Q12(Document.QA, "問12", "保健所が自ら検体採取を行う場合"),
    Q13(Document.QA, "問13", "自由診療として行う検査"),
    Q14(Document.QA, "問14", "妊婦に対して分娩前に行う検査"),
    Q14_2(Document.QA, "問14-2", "「保健所確認済」ボタンを押すタイミング"),
    Q14_3(Document.QA, "問14-3", "「現在のステータス」は誰が入力するか"),
    Q15(Document.QA, "問15", "「重症」とはどのような状態か"),
    Q17(Document.QA, "問17", "入力は医師が行う必要があるか"),
    N1(Document.BRIEFING, "注意点①", "電話番号の入力間違い"),
    N2(Document.BRIEFING, "注意点②", "生年月日の入力間違い"),
    F1(Document.FAQ, "1", "検体採取を実施する医療機関のみが使うものか"),
    F8(Document.FAQ, "8", "FAXでの発生届の提出は不要か"),
    F9(Document.FAQ, "9", "提出した後、保健所に電話連絡する等の必要があるか"),
    F10(Document.FAQ, "10", "発生届提出時に入院していた場合の所在地"),
    F11(Document.FAQ, "11", "検索できる情報は自院の情報のみか"),
    F12(Document.FAQ, "12", "発生届を誤って届出完了してしまった場合"),
    F17(Document.FAQ, "17", "みなし陽性者の発生届の登録"),
    F23(Document.FAQ, "23", "赤枠で表示され登録出来ない場合");

    private final Document document;
    private final String number;
    private final String topic;

    Question(Document document, String number, String topic) {
        this.document = document;
        this.number = number;
        this.topic = topic;
    }

    Document document() {
        return document;
    }

    String number() {
        return number;
    }

    String topic() {
        return topic;
    }

    /** Where the questions stand. */
    enum Document {
        CIRCULAR("事務連絡「HER-SYSを活用した感染症発生動向調査について」（令和2年5月29日、一部改正 令和2年10月14日）"),
        QA("同Q&Aについて（その5）（令和2年11月16日）"),
        BRIEFING("「HER-SYS新機能 陽性者の日次報告方法について 医療機関向け」HER-SYS入力時の注意点"),
        FAQ("「HER-SYSの利用に関するFAQ（医療機関向け）」");

        private final String title;

        Document(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
