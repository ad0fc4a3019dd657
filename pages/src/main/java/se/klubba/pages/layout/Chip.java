package se.klubba.pages.layout;

/**
 * A state: a shape and a word; colour comes third.
 *
 * @param shape the name of its shape in the style sheet, as {@code waits}
 */
public record Chip(String shape, String word) {}
