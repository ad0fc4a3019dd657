// Health of the server; the first time, makes it the first member of its replica set.
try {
  rs.status();
} catch (notYet) {
  rs.initiate({
    _id: 'rs0',
    members: [{ _id: 0, host: 'mongo:27017' }],
    settings: { electionTimeoutMillis: 2000, heartbeatIntervalMillis: 500, heartbeatTimeoutSecs: 2 },
  });
}
quit(db.hello().isWritablePrimary ? 0 : 1);
