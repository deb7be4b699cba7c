package org.hersys.proof;

import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.testkit.contract.AccountRepositoryContract;

class InMemoryAccountRepositoryTest extends AccountRepositoryContract {

    @Override
    protected UnitOfWork newStore() {
        return new InMemoryUnitOfWork();
    }
}
