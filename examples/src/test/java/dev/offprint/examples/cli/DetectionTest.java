package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a.txt,<html>,TEXT",
                "a.TXT,{},TEXT",
                "a.text,x,TEXT",
                "a.eml,<html>,TEXT",
                "a.md,x,MARKDOWN",
                "a.markdown,x,MARKDOWN",
                "a.html,x,HTML",
                "a.htm,x,HTML",
                "a.xhtml,x,HTML",
                "a.rss,x,RSS",
                "a.atom,x,ATOM",
                "a.json,{\"articles\":[]},JSON",
                "a.json,{\"version\":\"https://jsonfeed.org/version/1\"},JSONFEED",
                "a.json,[],JSON",
                "a.xml,<?xml version=\"1.0\"?><rss version=\"2.0\">,RSS",
                "a.xml,<!-- a --><rdf:RDF xmlns=\"x\">,RSS",
                "a.xml,<feed xmlns=\"http://www.w3.org/2005/Atom\">,ATOM",
                "a.xml,<a:feed xmlns:a=\"x\">,ATOM",
                "a,<!DOCTYPE html>,HTML",
                "a,<html lang=\"en\">,HTML",
                "a,A headline,TEXT",
                "a,<3 is a heart,TEXT",
                "a.b,\uFEFF {},JSON",
                "article,x,TEXT",
                ".txt,{},TEXT"
            })
    void formatFollowsFromTheNameElseFromTheContent(String name, String content, Format format) throws IOException {
        BufferedInputStream in =
                new BufferedInputStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));

        assertThat(Detection.of(name, in)).isEqualTo(format);
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(content);
    }

    @Test
    void xmlOfAnotherKindIsNoText() {
        BufferedInputStream in =
                new BufferedInputStream(new ByteArrayInputStream("<svg/>".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> Detection.of("a.xml", in))
                .isInstanceOf(IOException.class)
                .hasMessage("it is XML, but neither feed nor export nor page that is known here");
    }
}
