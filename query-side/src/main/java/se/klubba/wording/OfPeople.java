package se.klubba.wording;

import se.klubba.funding.event.FundingEvent;
import se.klubba.funding.event.FundingEvent.*;
import se.klubba.people.event.PersonEvent;
import se.klubba.people.event.PersonEvent.*;

/** Sentences about people, principals, offices and money. */
record OfPeople(Sentences sentences) {
    String say(PersonEvent event) {
        return switch (event) {
            case PersonNoted e -> "Known: " + sentences.name(e.person());
            case PersonRenamed e -> "Renamed" + Sentences.words(e.name());
            case PersonsFoundSame e -> "Two entries of one person: " + sentences.name(e.kept());
            case PrincipalNoted e -> "Principal (huvudman): " + sentences.name(e.principal());
            case OfficeNoted e -> "Office (funktion): " + sentences.name(e.office());
            case OfficeHolderNamed e ->
                "Holds the office " + sentences.name(e.office()) + ": " + sentences.name(e.person())
                        + Sentences.from(e.term().first());
        };
    }

    String say(FundingEvent event) {
        return switch (event) {
            case FundingGranted e ->
                "Granted (beviljat): " + Sentences.kronor(e.amount()) + ", " + sentences.name(e.funding());
            case FundingRequisitioned e ->
                "Requisitioned (rekvirerat): " + Sentences.kronor(e.amount()) + ", " + sentences.name(e.funding());
            case BalanceReported e ->
                "Left (återstår): " + Sentences.kronor(e.balance()) + ", " + sentences.name(e.funding());
        };
    }
}
