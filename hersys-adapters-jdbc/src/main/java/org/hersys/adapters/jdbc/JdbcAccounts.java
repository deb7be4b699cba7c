package org.hersys.adapters.jdbc;

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
import org.hersys.port.AccountRepository;
import org.hersys.port.StorageException;

/** Says that the schema has no tables for accounts. */
final class JdbcAccounts implements AccountRepository {

    private static StorageException noTables() {
        return new StorageException("the schema of this version must have tables for accounts, but has none yet");
    }

    @Override
    public boolean insert(Account account) {
        throw noTables();
    }

    @Override
    public boolean update(Account account) {
        throw noTables();
    }

    @Override
    public Optional<Account> find(LoginId id) {
        throw noTables();
    }

    @Override
    public List<Account> of(CentreId centre) {
        throw noTables();
    }

    @Override
    public void hold(CentreId centre) {
        throw noTables();
    }

    @Override
    public void put(ResponsiblePerson person) {
        throw noTables();
    }

    @Override
    public Optional<ResponsiblePerson> responsiblePerson(OrganisationKey organisation) {
        throw noTables();
    }

    @Override
    public boolean insert(SignIn signIn) {
        throw noTables();
    }

    @Override
    public boolean update(SignIn signIn) {
        throw noTables();
    }

    @Override
    public Optional<SignIn> signIn(TokenDigest token) {
        throw noTables();
    }

    @Override
    public boolean insert(AccountSession session) {
        throw noTables();
    }

    @Override
    public void touch(TokenDigest token, Instant at) {
        throw noTables();
    }

    @Override
    public void end(TokenDigest token) {
        throw noTables();
    }

    @Override
    public Optional<AccountSession> session(TokenDigest token) {
        throw noTables();
    }

    @Override
    public List<AccountSession> sessions(LoginId account) {
        throw noTables();
    }

    @Override
    public int purge(Instant moment) {
        throw noTables();
    }
}
