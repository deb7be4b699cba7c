package org.hersys.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.LoginId;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SignIn;
import org.hersys.account.TokenDigest;
import org.hersys.actor.OrganisationKey;
import org.hersys.facility.CentreId;

/**
 * Keeps accounts, sign-ins on their way and sessions (アカウントの保存). Part of a {@link Transaction}.
 *
 * <p>Of two updates of one version the store lets one through: on that hangs that a code is tried no more often than it may,
 * and opens one session only.
 */
public interface AccountRepository {

    /**
     * Stores an account in its first version.
     *
     * @param account under an id that was never given out
     * @return whether it was stored; false if there is or was an account of this id, or of this actor id
     */
    boolean insert(Account account);

    /**
     * Stores the next version of an account.
     *
     * @param account its version must be one more than the stored one
     * @return whether it was stored; false if the stored version is another, or there is no such account
     */
    boolean update(Account account);

    /**
     * An account as it is now.
     *
     * @param id which one
     * @return its last version, or empty if there is none
     */
    Optional<Account> find(LoginId id);

    /**
     * The accounts that take from the quota of a centre, the closed ones too.
     *
     * @param centre which centre
     * @return their last versions by their ids
     */
    List<Account> of(CentreId centre);

    /**
     * Lets nobody else who holds the same centre go on until the transaction ends: for who counts its accounts and adds one.
     *
     * @param centre which centre
     */
    void hold(CentreId centre);

    /**
     * Enters who is responsible in an organisation, in the place of whoever was.
     *
     * @param person the person
     */
    void put(ResponsiblePerson person);

    /**
     * Who is responsible in an organisation.
     *
     * @param organisation which one
     * @return the person, or empty if nobody was named
     */
    Optional<ResponsiblePerson> responsiblePerson(OrganisationKey organisation);

    /**
     * Stores a sign-in in its first version.
     *
     * @param signIn under a token of its own
     * @return whether it was stored; false if there is one of this token
     */
    boolean insert(SignIn signIn);

    /**
     * Stores the next version of a sign-in.
     *
     * @param signIn its version must be one more than the stored one
     * @return whether it was stored; false if the stored version is another, or there is no such sign-in
     */
    boolean update(SignIn signIn);

    /**
     * A sign-in as it is now.
     *
     * @param token the digest of its token
     * @return its last version, or empty if there is none
     */
    Optional<SignIn> signIn(TokenDigest token);

    /**
     * Stores a session.
     *
     * @param session under a token of its own
     * @return whether it was stored; false if there is one of this token
     */
    boolean insert(AccountSession session);

    /**
     * Notes that a session was used, if there is one.
     *
     * @param token the digest of its token
     * @param at when; a moment before the one that is noted changes nothing
     */
    void touch(TokenDigest token, Instant at);

    /**
     * Removes a session, if there is one.
     *
     * @param token the digest of its token
     */
    void end(TokenDigest token);

    /**
     * A session.
     *
     * @param token the digest of its token
     * @return the session, or empty if there is none
     */
    Optional<AccountSession> session(TokenDigest token);

    /**
     * The sessions of an account.
     *
     * @param account whose
     * @return the sessions, the one that was opened first at the beginning
     */
    List<AccountSession> sessions(LoginId account);

    /**
     * Removes sign-ins that had to end before a moment, and sessions that were last used before it.
     *
     * @param moment the moment
     * @return how many were removed
     */
    int purge(Instant moment);
}
