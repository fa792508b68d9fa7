package dev.offprint.body;

/** What a figure may show. */
public sealed interface FigureContent permits Images, Table, CodeBlock, Quotation, Media, Embed, MathBlock {}
