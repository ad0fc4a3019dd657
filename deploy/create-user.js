// Run once, on an empty data folder: the user of both sides, who may read and write the register and nothing else.
db.getSiblingDB('admin').createUser({
  user: 'klubba',
  pwd: process.env.KLUBBA_MONGO_PASSWORD,
  roles: [{ role: 'readWrite', db: 'klubba' }],
});
