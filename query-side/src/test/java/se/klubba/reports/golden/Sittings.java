package se.klubba.reports.golden;

/** When the invented council meets. */
final class Sittings {
    static final Sitting NOVEMBER_2019 = Sitting.of("id-2019-11", "2019-11-15", null);
    static final Sitting FEBRUARY = Sitting.of("id-2020-02", "2020-02-07", Papers.MINUTES_OF_FEBRUARY.id());
    static final Sitting MAY = Sitting.of("id-2020-05", "2020-05-15", Papers.MINUTES_OF_MAY.id());
    static final Sitting SEPTEMBER = Sitting.of("id-2020-09", "2020-09-18", Papers.MINUTES_OF_SEPTEMBER.id());
    static final Sitting DECEMBER = Sitting.of("id-2020-12", "2020-12-11", null);
    static final Sitting FEBRUARY_2021 = Sitting.of("id-2021-02", "2021-02-12", null);
    static final Sitting AUTUMN_2021 = Sitting.of("id-2021-09", "2021-09-10", null);

    private Sittings() {}
}
