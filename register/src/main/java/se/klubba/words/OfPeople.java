package se.klubba.words;

import se.klubba.funding.event.FundingEvent;
import se.klubba.funding.event.FundingEvent.*;
import se.klubba.people.event.PersonEvent;
import se.klubba.people.event.PersonEvent.*;

/** Sentences about people, principals, offices and money. */
record OfPeople(Sentences sentences) {
    String say(PersonEvent event) {
        return switch (event) {
            case PersonNoted e -> sentences.say(e, sentences.words(e.name()));
            case PersonRenamed e -> sentences.say(e, sentences.words(e.name()));
            case PersonsFoundSame e -> sentences.say(e, sentences.name(e.kept()));
            case PrincipalNoted e -> sentences.say(e, sentences.words(e.name()));
            case OfficeNoted e -> sentences.say(e, sentences.words(e.name()));
            case OfficeHolderNamed e ->
                sentences.say(
                        e,
                        sentences.name(e.office()),
                        sentences.name(e.person()),
                        sentences.from(e.term().first()));
        };
    }

    String say(FundingEvent event) {
        return switch (event) {
            case FundingGranted e -> sentences.say(e, sentences.name(e.funding()), sentences.kronor(e.amount()));
            case FundingRequisitioned e -> sentences.say(e, sentences.name(e.funding()), sentences.kronor(e.amount()));
            case BalanceReported e -> sentences.say(e, sentences.name(e.funding()), sentences.kronor(e.balance()));
        };
    }
}
