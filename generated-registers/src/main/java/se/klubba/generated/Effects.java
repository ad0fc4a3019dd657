package se.klubba.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyContinued;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.funding.event.FundingEvent.BalanceReported;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingRequisitioned;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;

/** What a decision does beside its words, by what its matter is about. */
final class Effects {
    private final Sitting sitting;
    private final OpenMatter matter;
    private final Committee body;
    private final Network home;
    private final Dice dice;
    private final Phrases phrases;

    Effects(Sitting sitting, OpenMatter matter) {
        this.sitting = sitting;
        this.matter = matter;
        this.body = sitting.body;
        this.home = sitting.body.home;
        this.dice = sitting.body.home.dice;
        this.phrases = sitting.body.home.phrases;
    }

    /** What the decision does by its theme; true where the matter is settled by it. */
    boolean happen() {
        return switch (matter.theme) {
            case PLAIN -> dice.percent(75);
            case AGREEMENT -> new Deeds(body, home).make(sitting, matter);
            case REVIEW -> {
                if (matter.deed != null) {
                    new Deeds(body, home).review(sitting, matter.deed);
                }
                yield true;
            }
            case MONEY -> grant();
            case NEW_GROUP -> {
                home.group(sitting, matter.topic);
                yield true;
            }
            case GROUP_AT_STAKE -> atStake(matter.group);
        };
    }

    private boolean grant() {
        var funding = new FundingId(dice.id());
        long kronor = 50_000L * dice.between(2, 60);
        sitting.put(new FundingGranted(
                funding,
                Words.of("Medel för " + matter.topic),
                dice.percent(20) ? null : new Party.OfPrincipal(home.people.state()),
                dice.percent(15) ? null : new Money(kronor, Money.KRONOR, dice.percent(20)),
                List.of(matter.id),
                sitting.effect()));
        home.on(
                sitting.on().plusDays(dice.between(20, 120)),
                () -> home.ledger.put(new FundingRequisitioned(
                        funding, dice.percent(20) ? null : Money.kronor(kronor / 2), home.today())));
        home.on(
                sitting.on().plusDays(dice.between(130, 360)),
                () -> home.ledger.put(new BalanceReported(
                        funding, new Money(kronor / 3, Money.KRONOR, dice.percent(50)), home.today())));
        return true;
    }

    private boolean atStake(@Nullable Committee group) {
        if (group == null || group.dissolved || !group.lastMeeting.isBefore(sitting.on())) {
            return true;
        }
        boolean idle = group.coming.stream().allMatch(m -> m.on.isAfter(sitting.on()));
        int chance = dice.below(100);
        if (chance < 35 || !idle) {
            sitting.put(new BodyContinued(group.id, phrases.task(matter.topic), sitting.effect()));
        } else if (chance < 70) {
            sitting.put(new BodyRenamed(group.id, Words.of("Arbetsgrupp " + matter.topic), sitting.effect()));
        } else {
            group.dissolved = true;
            home.committees.remove(group);
            sitting.put(new BodyDissolved(
                    group.id, dice.percent(40) ? List.of(home.root().id) : List.of(), sitting.effect()));
        }
        return true;
    }
}
