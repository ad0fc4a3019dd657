package se.klubba.reports.phrasing;

import se.klubba.funding.event.FundingEvent;
import se.klubba.funding.event.FundingEvent.*;
import se.klubba.people.event.PersonEvent;
import se.klubba.people.event.PersonEvent.*;

/** Sentences about people, principals, offices and money. */
record OfPeople(Phrasing phrasing) {
    String say(PersonEvent event) {
        return switch (event) {
            case PersonNoted e -> phrasing.say(e, phrasing.words(e.name()));
            case PersonRenamed e -> phrasing.say(e, phrasing.words(e.name()));
            case PersonsFoundSame e -> phrasing.say(e, phrasing.name(e.kept()));
            case PrincipalNoted e -> phrasing.say(e, phrasing.words(e.name()));
            case OfficeNoted e -> phrasing.say(e, phrasing.words(e.name()));
            case OfficeHolderNamed e ->
                phrasing.say(
                        e,
                        phrasing.name(e.office()),
                        phrasing.name(e.person()),
                        phrasing.from(e.term().first()));
        };
    }

    String say(FundingEvent event) {
        return switch (event) {
            case FundingGranted e -> phrasing.say(e, phrasing.name(e.funding()), phrasing.kronor(e.amount()));
            case FundingRequisitioned e -> phrasing.say(e, phrasing.name(e.funding()), phrasing.kronor(e.amount()));
            case BalanceReported e -> phrasing.say(e, phrasing.name(e.funding()), phrasing.kronor(e.balance()));
        };
    }
}
