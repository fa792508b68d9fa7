package dev.offprint.html.browser;

import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks for the tools that a test class {@linkplain Needs needs}. */
final class NeedsCondition implements ExecutionCondition {

    private static final String WISH = String.valueOf(System.getenv("OFFPRINT_BROWSER"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("decided for the class");
        }
        String name = context.getRequiredTestClass().getSimpleName();
        String missing = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), Needs.class)
                .map(needs -> Tool.describe(Arrays.stream(needs.value()).filter(tool -> !tool.isThere())))
                .orElse("");
        if (WISH.equals("skip")) {
            return ConditionEvaluationResult.disabled("not wanted: OFFPRINT_BROWSER=skip");
        } else if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("all there");
        } else if (WISH.equals("required")) {
            throw new IllegalStateException(name + " needs " + missing);
        }
        System.out.println(name + " is skipped; it needs " + missing);
        return ConditionEvaluationResult.disabled("missing: " + missing);
    }
}
