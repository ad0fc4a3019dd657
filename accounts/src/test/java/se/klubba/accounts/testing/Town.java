package se.klubba.accounts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.accounts.Role;

/** A small register of two bodies, a council and a group, and somebody for each role: those of bodies are of the council. */
public final class Town {
    public static final String OFFICERS_BODY = "council";

    private final Served served;
    private final Visitor registrar;
    private final Map<Role, Visitor> people = new EnumMap<>(Role.class);

    public Town(Served served) {
        this.served = served;
        this.registrar = served.first();
        people.put(Role.ANYONE, served.visitor());
        people.put(Role.REGISTRAR, registrar);
        record();
        people.put(Role.LOGGED_IN, account("Ingen roll", null, null));
        for (var role : new Role[] {Role.READER, Role.AUDITOR, Role.ADMINISTRATOR}) {
            people.put(role, account("Konto " + role.key(), role, null));
        }
        for (var role : new Role[] {Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.SUBSTITUTE}) {
            people.put(role, account("Konto " + role.key(), null, role.key()));
        }
    }

    /** Somebody with that role and, but for a login, no other. */
    public Visitor the(Role role) {
        return Objects.requireNonNull(people.get(role), () -> "nobody is " + role);
    }

    public Map<Role, Visitor> people() {
        return people;
    }

    public Visitor registrar() {
        return registrar;
    }

    private void record() {
        act("/api/bodies/note", "{'body': 'council', 'name': 'Rådet', 'kind': 'council'}");
        act("/api/bodies/note", "{'body': 'group', 'name': 'Gruppen', 'kind': 'working-group'}");
        for (var kind : new String[] {"chair", "secretary", "member", "substitute"}) {
            act("/api/people", "{'person': '%s', 'name': 'Person %s'}".formatted(kind, kind));
            var as = kind.equals("member") ? "representative" : kind;
            appoint("council", kind, as);
        }
        act("/api/people", "{'person': 'other', 'name': 'Någon Annan'}");
        appoint("group", "other", "chair");
        act("/api/meetings/note", "{'meeting': 'jan', 'body': 'council', 'on': '2026-01-15'}");
        act("/api/meetings/note", "{'meeting': 'feb', 'body': 'council', 'on': '2026-02-12'}");
        act("/api/meetings/note", "{'meeting': 'group-feb', 'body': 'group', 'on': '2026-02-13'}");
    }

    public void appoint(String body, String person, String kind) {
        act(
                "/api/bodies/" + body + "/representatives",
                "{'person': '%s', 'kind': '%s', 'happenedOn': '2026-01-15'}".formatted(person, kind));
    }

    /** By the registrar; it has to be recorded. */
    public void act(String path, String body) {
        var answer = registrar.fromPage("POST", path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isIn(200, 201);
    }

    /**
     * A new account, logged in.
     *
     * @param given a role by hand; null for none
     * @param person who it is; null for nobody
     */
    public Visitor account(String name, @Nullable Role given, @Nullable String person) {
        var made = Visitor.json(registrar.fromPage("POST", "/api/accounts", "{'name': '" + name + "'}"));
        var path = "/api/accounts/" + made.path("id").asString();
        if (given != null) {
            assertThat(registrar
                            .fromPage("PUT", path + "/roles/" + given.key(), "")
                            .statusCode())
                    .isEqualTo(200);
        }
        if (person != null) {
            assertThat(registrar
                            .fromPage("PUT", path + "/person", "{'person': '" + person + "'}")
                            .statusCode())
                    .isEqualTo(200);
        }
        var link = made.path("link").asString();
        var visitor = served.visitor();
        assertThat(visitor.form(link, link, "password", Served.PASSWORD).statusCode())
                .isEqualTo(303);
        return visitor;
    }
}
