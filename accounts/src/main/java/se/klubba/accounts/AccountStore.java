package se.klubba.accounts;

import com.mongodb.client.MongoDatabase;

/** Where accounts and all that belongs to them are kept. */
public record AccountStore(MongoDatabase database) {}
