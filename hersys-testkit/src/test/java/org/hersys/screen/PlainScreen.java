package org.hersys.screen;

import java.util.List;
import org.hersys.check.Check;
import org.hersys.description.ActionDescription;
import org.hersys.description.FormDescription;
import org.hersys.description.InputDescription;
import org.hersys.description.ItemDescription;
import org.hersys.description.OptionDescription;
import org.hersys.form.FormCondition;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;

/** Draws a form as HTML without style, and knows nothing but the description. */
final class PlainScreen {

    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private PlainScreen(Language language) {
        this.language = language;
    }

    static String draw(FormDescription form, Language language) {
        var screen = new PlainScreen(language);
        screen.line("<h1>" + screen.say(form.edition().name()) + "</h1>");
        form.items().forEach(screen::item);
        screen.line("<hr>");
        form.additionalItems().forEach(screen::item);
        screen.line("<hr>");
        form.actions().forEach(screen::button);
        return screen.page.toString();
    }

    private void item(ItemDescription item) {
        line("<fieldset id=\"" + item.id() + "\"" + (item.isEditable() ? "" : " disabled")
                + (item.isRepeated() ? " data-most=\"" + most(item) + "\"" : "") + ">");
        line("  <legend>" + item.number().map(number -> number + " ").orElse("") + say(item.label()) + " ["
                + obligation(item) + "]</legend>");
        item.help().ifPresent(help -> line("  <p>" + say(help) + "</p>"));
        item.readOnlyReason().ifPresent(reason -> line("  <p class=\"locked\">" + say(reason) + "</p>"));
        item.inputs().forEach(this::input);
        item.checks().forEach(this::check);
        line("</fieldset>");
    }

    private static String most(ItemDescription item) {
        return item.most().isPresent() ? String.valueOf(item.most().getAsInt()) : "";
    }

    private String obligation(ItemDescription item) {
        return say(item.condition()
                .map(FormCondition::text)
                .orElse(item.obligation().label()));
    }

    private void input(InputDescription input) {
        String shown = input.onlyWith()
                .map(other -> " data-only-with=\"" + other.input() + "=" + other.option() + "\"")
                .orElse("");
        String head = "name=\"" + input.name() + "\" title=\"" + say(input.label()) + "\"" + shown;
        switch (input.type()) {
            case CHOICE -> select(head, input.options());
            case CHOICES -> select(head + " multiple", input.options());
            case LONG_TEXT -> line("  <textarea " + head + "></textarea>");
            case CHECK_BOX -> line("  <input type=\"checkbox\" " + head + ">");
            case DATE -> line("  <input type=\"date\" " + head + ">");
            case WHOLE_NUMBER -> line("  <input type=\"number\" min=\"0\" " + head + ">" + unit(input));
            case PHONE -> line("  <input type=\"tel\" " + head + ">");
            case TEXT, KATAKANA, POSTAL_CODE, MUNICIPALITY ->
                line("  <input type=\"text\" placeholder=\"" + say(input.type().label()) + "\" " + head + ">");
        }
    }

    private String unit(InputDescription input) {
        return input.unit().map(unit -> " " + say(unit)).orElse("");
    }

    private void select(String head, List<OptionDescription> options) {
        var choices = new StringBuilder("  <select ").append(head).append('>');
        for (var option : options) {
            choices.append("<option value=\"").append(option.code()).append('"');
            if (!option.isPrinted()) {
                choices.append(" class=\"screen-only\"");
            }
            if (!option.goesWith().isEmpty()) {
                choices.append(" data-with=\"")
                        .append(String.join(" ", option.goesWith()))
                        .append('"');
            }
            choices.append('>').append(say(option.label())).append("</option>");
        }
        line(choices.append("</select>").toString());
    }

    private void check(Check check) {
        line("  <p hidden id=\"" + check.code() + "\" class=\"" + check.gravity() + "\">"
                + say(check.code().message()) + "</p>");
    }

    private void button(ActionDescription action) {
        line("<button" + (action.isAllowed() ? "" : " disabled") + " name=\"" + action.operation() + "\">"
                + say(action.label()) + "</button>"
                + action.refusal().map(problem -> " " + say(problem.message())).orElse(""));
    }

    private String say(BilingualText text) {
        return text.in(language).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
