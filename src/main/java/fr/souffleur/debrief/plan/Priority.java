package fr.souffleur.debrief.plan;

/** How soon an action is wanted beside others; 1 to 3 where it is kept. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW;

    int number() {
        return ordinal() + 1;
    }

    static Priority of(int number) {
        return values()[Math.clamp(number, 1, 3) - 1];
    }
}
