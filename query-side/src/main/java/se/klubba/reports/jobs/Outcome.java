package se.klubba.reports.jobs;

import java.io.Closeable;

/** What came of a job; kept until it is closed. */
public sealed interface Outcome extends Closeable permits Written, Checked {}
