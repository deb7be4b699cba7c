package org.hersys.port;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hersys.access.CaseAffiliation;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateKey;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;

/**
 * Keeps cases with all their versions (患者の保存). Part of a {@link Transaction}.
 *
 * <p>A HER-SYS id is given out once: the id of a deleted case, or one that was replaced, is never accepted again.
 */
public interface CaseRepository {

    /**
     * Stores a new case.
     *
     * @param record its first version
     * @return whether it was stored; false if there is such a case, or one of its HER-SYS ids was ever given out
     */
    boolean insert(CaseRecord record);

    /**
     * Stores many new cases, which a store may do in fewer journeys than one by one.
     *
     * @param records their first versions, of which no two have an id in common
     * @return the ids of those that were stored; the others are not, for the reasons of {@link #insert}
     */
    default Set<CaseId> insertAll(List<CaseRecord> records) {
        return records.stream().filter(this::insert).map(CaseRecord::caseId).collect(toUnmodifiableSet());
    }

    /**
     * Which of many cases there are.
     *
     * @param ids of cases
     * @return those of which there is a case
     */
    default Set<CaseId> existing(Collection<CaseId> ids) {
        return ids.stream().filter(id -> find(id).isPresent()).collect(toUnmodifiableSet());
    }

    /**
     * Stores the next version of a case.
     *
     * @param record its version must be one more than the stored one
     * @return whether it was stored; false if the stored version is another, the case is gone, or its HER-SYS id is new and
     *     was ever given out
     */
    boolean update(CaseRecord record);

    /**
     * A case as it is now.
     *
     * @param id which one
     * @return its last version, or empty if there is none
     */
    Optional<CaseRecord> find(CaseId id);

    /**
     * A case by the id that people know it by, also by one that was replaced: it is then not the
     * {@link CaseRecord#hersysId()} of what is found.
     *
     * @param id which one
     * @return its last version, or empty if there is none
     */
    Optional<CaseRecord> findByHersysId(HersysId id);

    /**
     * Whether a HER-SYS id was ever given out.
     *
     * @param id the id
     * @return true also if its case was deleted
     */
    boolean isGivenOut(HersysId id);

    /**
     * A case as it was at some moment.
     *
     * @param id which one
     * @param moment when
     * @return the last version that was entered at that moment or before, or empty if there was none
     */
    Optional<CaseRecord> asOf(CaseId id, Instant moment);

    /**
     * Everything a case has been.
     *
     * @param id which one
     * @return all versions, the first one first; empty if there is no such case
     */
    List<CaseRecord> history(CaseId id);

    /**
     * Cases that may be the same person's.
     *
     * @param keys of the person
     * @return the last versions of all cases that have one of these keys now, each once, by their registration
     */
    List<CaseRecord> withAnyKey(Collection<DuplicateKey> keys);

    /**
     * Says to whom a case belongs, by which {@link #search} finds it. Derived data without a history: what was said before
     * is replaced. A case of which nothing was said is found by nobody.
     *
     * @param record the version that is stored
     * @param affiliation to whom it belongs
     */
    void affiliate(CaseRecord record, CaseAffiliation affiliation);

    /**
     * Says of many cases to whom they belong, which a store may do in fewer journeys than one by one.
     *
     * @param affiliations to whom each belongs, by the version that is stored
     */
    default void affiliateAll(Map<CaseRecord, CaseAffiliation> affiliations) {
        affiliations.forEach(this::affiliate);
    }

    /**
     * Makes the keys anew by which a case is found, after the way of making them has changed.
     *
     * @param record the version that is stored
     */
    void renewKeys(CaseRecord record);

    /**
     * Cases that fit a query, the one registered last first.
     *
     * @param query by what is searched
     * @param scope whose cases are found
     * @param page which part of the list
     * @return their last versions
     */
    Page<CaseRecord> search(CaseQuery query, CaseScope scope, PageRequest page);

    /**
     * All cases, whomever they belong to, the one registered last first: for going over the whole store.
     *
     * @param page which part of the list
     * @return their last versions
     */
    Page<CaseRecord> all(PageRequest page);

    /**
     * Removes a case with all its versions; only that its HER-SYS ids were given out stays known.
     *
     * @param id which one
     * @return whether there was one
     */
    boolean delete(CaseId id);
}
