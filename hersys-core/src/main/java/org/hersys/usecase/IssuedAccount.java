package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.jspecify.annotations.Nullable;

/**
 * What is handed over to who is to sign in (ID・初期パスワードの通知): id, initial password and, with them, the address of the
 * service（HER-SYSを活用した発生動向調査に関するQ&amp;A（その5）問18-2）. The password is told here once and kept nowhere.
 * Immutable; prints no password.
 */
public final class IssuedAccount {

    private final LoginId id;
    private final Password initialPassword;
    private final Instant validUntil;
    private final @Nullable String serviceAddress;

    IssuedAccount(LoginId id, Password initialPassword, Instant validUntil, @Nullable String serviceAddress) {
        this.id = requireNonNull(id, "id");
        this.initialPassword = requireNonNull(initialPassword, "initialPassword");
        this.validUntil = requireNonNull(validUntil, "validUntil");
        this.serviceAddress = serviceAddress;
    }

    /**
     * By which id.
     *
     * @return the id
     */
    public LoginId id() {
        return id;
    }

    /**
     * The password for the next sign-in, at which it is changed.
     *
     * @return the password in clear
     */
    public Password initialPassword() {
        return initialPassword;
    }

    /**
     * Until when the initial password is good.
     *
     * @return the moment
     */
    public Instant validUntil() {
        return validUntil;
    }

    /**
     * Where to sign in.
     *
     * @return the address of the service, or empty if the host tells it
     */
    public Optional<String> serviceAddress() {
        return Optional.ofNullable(serviceAddress);
    }

    /** The id. */
    @Override
    public String toString() {
        return "IssuedAccount[" + id + "]";
    }
}
