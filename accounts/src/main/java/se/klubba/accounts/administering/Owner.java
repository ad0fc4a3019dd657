package se.klubba.accounts.administering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountChange;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.Role;
import se.klubba.accounts.tokens.Tokens;

/**
 * The account of whoever owns the data folder of an embedded store, and who could do as they like with it anyway: a file in the folder, that nobody
 * else may read, has its token. It has no password, and nobody logs in to it.
 */
@Component
public final class Owner {
    public static final AccountId ID = new AccountId("owner");

    private static final String FILE = "token";

    private final Accounts accounts;
    private final AccountLog log;
    private final Tokens tokens;

    Owner(Accounts accounts, AccountLog log, Tokens tokens) {
        this.accounts = accounts;
        this.log = log;
        this.tokens = tokens;
    }

    /** Whether anybody can log in: this account counts for none. */
    public boolean isAlone() {
        return accounts.all().stream().allMatch(a -> a.id().equals(ID));
    }

    /** Where the token is, made where there is none that is good. */
    public Path tokenIn(Path folder) {
        var file = folder.resolve(FILE);
        try {
            var kept = Files.exists(file) ? Files.readString(file).strip() : "";
            var known = tokens.find(kept);
            if (known == null || !known.account().equals(ID)) {
                write(
                        file,
                        tokens.make(account().id(), "the owner of the data folder", true, null, null)
                                .text());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Account account() {
        var found = accounts.find(ID);
        if (found != null) {
            return found;
        }
        var made = accounts.make(ID, "local", ID);
        log.append(ID, AccountChange.ROLE_GIVEN, made.id(), Role.ADMINISTRATOR.key());
        log.append(ID, AccountChange.ROLE_GIVEN, made.id(), Role.REGISTRAR.key());
        return accounts.get(ID);
    }

    private static void write(Path file, String token) throws IOException {
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", onlyMine(file));
        Files.writeString(beside, token + "\n");
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyMine(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
