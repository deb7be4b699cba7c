package org.hersys.port;

import java.util.Optional;
import org.hersys.actor.Actor;

/**
 * Says who asks (利用者の特定): what stands between somebody's sign-in and the use cases. A host that has a sign-in of its own
 * brings its own source and needs no accounts here; {@code Hersys.sessions()} is the one of the library.
 *
 * <p>Implementations are safe for use by many threads.
 */
@FunctionalInterface
public interface ActorSource {

    /**
     * Who has signed in.
     *
     * @param token what the browser or the calling system has brought along
     * @return the actor, or empty if nobody has, or no longer
     */
    Optional<Actor> actorOf(String token);
}
