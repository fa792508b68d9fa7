package dev.offprint.text;

import dev.offprint.body.Block;

/** A block, and the lines that it was read from. */
record Piece(Block block, Lines lines) {}
