package org.hersys.examples.cli.screen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;

/** Where a person reads (画面): in one language, with colour or without. Not thread-safe. */
public final class Screen implements Flushable {

    /** No line is wider, so that a terminal of this width wraps none. */
    public static final int WIDTH = 100;

    private final OutputStream out;
    private final Language language;
    private final boolean colour;

    /**
     * A screen.
     *
     * @param out takes UTF-8
     * @param language in which it speaks
     * @param colour whether texts may stand out
     */
    public Screen(OutputStream out, Language language, boolean colour) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.language = language;
        this.colour = colour;
    }

    /**
     * A text in the language of the screen.
     *
     * @param text the text
     * @return its form in that language
     */
    public String in(BilingualText text) {
        return text.in(language);
    }

    /**
     * Writes a line as it is.
     *
     * @param line the line without its end
     * @throws IOException if it cannot be written
     */
    public void line(String line) throws IOException {
        out.write(line.stripTrailing().getBytes(UTF_8));
        out.write('\n');
    }

    /**
     * Leaves a line empty.
     *
     * @throws IOException if it cannot be written
     */
    public void blank() throws IOException {
        line("");
    }

    /**
     * Writes a heading.
     *
     * @param text the heading
     * @throws IOException if it cannot be written
     */
    public void heading(BilingualText text) throws IOException {
        line(inked(Ink.BOLD, in(text)));
        line(inked(Ink.FAINT, "-".repeat(WIDTH)));
    }

    /**
     * Writes a heading under a heading.
     *
     * @param text the heading
     * @throws IOException if it cannot be written
     */
    public void section(BilingualText text) throws IOException {
        blank();
        line(inked(Ink.BOLD, in(text)));
    }

    /**
     * Writes a paragraph, broken at the width of the screen.
     *
     * @param mark stands on the left of the first line; as many columns stay empty on the left of the others
     * @param text the paragraph
     * @throws IOException if it cannot be written
     */
    public void paragraph(String mark, BilingualText text) throws IOException {
        int indent = DisplayWidth.of(mark);
        String left = mark;
        for (String line : DisplayWidth.wrapped(in(text), WIDTH - indent)) {
            line(left + line);
            left = " ".repeat(indent);
        }
    }

    /** A text that stands out, if there is colour. */
    String inked(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
