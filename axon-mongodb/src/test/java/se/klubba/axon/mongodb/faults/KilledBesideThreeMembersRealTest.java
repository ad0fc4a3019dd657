package se.klubba.axon.mongodb.faults;

import se.klubba.embedded.testing.RequiresRealMongo;

@RequiresRealMongo(started = true)
class KilledBesideThreeMembersRealTest extends KilledContract {
    KilledBesideThreeMembersRealTest() {
        super(400);
    }

    @Override
    String store() {
        return SharedMembers.SET.uri();
    }

    @Override
    void open(Work work) throws Exception {
        work.on(store());
    }
}
