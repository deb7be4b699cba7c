package org.hersys.usecase;

import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.port.CaseScope;
import org.hersys.result.Page;
import org.hersys.result.PageKey;
import org.hersys.result.PageRequest;

/** Pages of what the actor may see, made of pages of what a store has found. */
final class Shown {

    private Shown() {}

    /** Looks on until the page is full: neither its length nor where it ends tells of what is not shown. */
    static <T> Page<T> page(
            PageRequest wanted,
            Function<PageRequest, Page<T>> found,
            Predicate<? super T> isShown,
            Function<? super T, PageKey> position) {
        var shown = new ArrayList<T>();
        var next = wanted;
        while (true) {
            var page = found.apply(next);
            page.items().stream().filter(isShown).forEach(shown::add);
            var more = page.next();
            if (more.isEmpty()) {
                return Page.of(shown, wanted.limit(), position);
            }
            if (shown.size() >= wanted.limit()) {
                var full = shown.subList(0, wanted.limit());
                return Page.of(full, position.apply(full.get(full.size() - 1)));
            }
            next = wanted.after(more.get());
        }
    }

    /** The cases of a scope that fit and are shown; they are in the trail. */
    static Page<CaseRecord> cases(
            Conversation talk, CaseScope scope, CaseQuery query, PageRequest wanted, Predicate<CaseRecord> isShown) {
        Page<CaseRecord> page = page(
                wanted,
                next -> talk.store().cases().search(query, scope, next),
                isShown,
                record -> PageKey.of(record.createdAt(), record.caseId().value()));
        page.items().forEach(talk::about);
        return page;
    }
}
