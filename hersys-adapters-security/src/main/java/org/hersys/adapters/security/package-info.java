/**
 * Encryption at rest (保存データの暗号化) behind the ports {@link org.hersys.port.FieldCipher} and
 * {@link org.hersys.port.BlindIndex}.
 *
 * <pre>{@code
 * MasterKey.createFile(Path.of("master.key"));                       // once; keep a copy elsewhere
 * var master = MasterKey.ofFile(Path.of("master.key"));
 * var ring = KeyRing.create(KeyRingFile.at(Path.of("ring.keys")), master);   // once; later KeyRing.open
 * var cipher = TinkFieldCipher.of(ring);
 * var index = TinkBlindIndex.of(ring);
 * }</pre>
 *
 * <p>Three storeys: a {@link org.hersys.adapters.security.MasterKey} (a file, or a key service of the host) wraps the
 * keys of a {@link org.hersys.adapters.security.KeyRing}, and these encrypt the data. Neither is in the database.
 *
 * <p>For signing in (サインイン): {@link org.hersys.adapters.security.Argon2idHasher} hashes passwords, and
 * {@link org.hersys.adapters.security.TotpPasswords} verifies what an authenticator app shows.
 */
@NullMarked
package org.hersys.adapters.security;

import org.jspecify.annotations.NullMarked;
