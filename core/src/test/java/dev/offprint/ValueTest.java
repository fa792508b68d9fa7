package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void javaObjectsBecomeValues() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", Arrays.asList(1, 2.5, "x", null, true));
        map.put("a", new BigDecimal("1.00"));
        assertThat(Value.of(map))
                .isEqualTo(new Value.Fields(Map.of(
                        "a", new Value.Number(new BigDecimal("1.00")),
                        "b",
                                new Value.Items(List.of(
                                        new Value.Number(BigDecimal.ONE),
                                        new Value.Number(new BigDecimal("2.5")),
                                        new Value.Text("x"),
                                        new Value.Nothing(),
                                        new Value.Flag(true))))));
        assertThat(((Value.Fields) Value.of(map)).values().keySet()).containsExactly("a", "b");
    }

    @Test
    void whatJsonCannotSayIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of(new StringBuilder[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.of(new BigDecimal("1e999999999")))
                .withMessageContaining("1000 digits");
    }

    @Test
    void valuesNestOnlySoDeep() {
        List<Object> loop = new ArrayList<>();
        loop.add(loop);
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of(loop)).withMessageContaining("deeper than 50");
        Value deep = Value.of(List.of());
        for (int i = 1; i < Value.MAX_DEPTH; i++) {
            deep = new Value.Items(List.of(deep));
        }
        List<Value> tooDeep = List.of(deep);
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Items(tooDeep));
    }
}
