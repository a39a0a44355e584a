package fr.souffleur.training.quiz;

import fr.souffleur.common.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody answered. Its {@link #text()} is short and plain, so that it can be kept and compared. */
public sealed interface Given {

    String text();

    /** @param picked places of the answers, from 0, as they were shown */
    record Picks(SortedSet<Integer> picked) implements Given {

        public static Picks of(Integer... picked) {
            return new Picks(new TreeSet<>(List.of(picked)));
        }

        @Override
        public String text() {
            return "p:" + picked.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    /** @param beside for each left side, the place of what was put beside it, as they were offered */
    record Matched(List<Integer> beside) implements Given {

        @Override
        public String text() {
            return "m:" + beside.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    record Number(BigDecimal number) implements Given {

        private static final int LONGEST = 18;
        private static final Pattern TYPED = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,6})?");

        /** As people type it, with a comma or a point, and spaces anywhere. @throws Refused {@code training.no-number} */
        public static Number typed(String text) {
            var plain = text.replaceAll("[\\s\\u00A0\\u202F]", "");
            if (!TYPED.matcher(plain).matches()) throw new Refused("training.no-number");
            return new Number(new BigDecimal(plain.replace(',', '.')));
        }

        @Override
        public String text() {
            var plain = number.stripTrailingZeros().toPlainString();
            if (plain.length() > LONGEST + 8) throw new Refused("training.no-number");
            return "n:" + plain;
        }
    }

    /** The answer that {@link #text()} came from. */
    static Given read(String text) {
        var rest = text.substring(2);
        return switch (text.charAt(0)) {
            case 'p' -> new Picks(new TreeSet<>(numbers(rest)));
            case 'm' -> new Matched(numbers(rest));
            default -> new Number(new BigDecimal(rest));
        };
    }

    private static List<Integer> numbers(String text) {
        var numbers = new ArrayList<Integer>();
        if (!text.isEmpty()) for (var it : text.split(",")) numbers.add(Integer.valueOf(it));
        return List.copyOf(numbers);
    }
}
