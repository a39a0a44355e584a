package fr.souffleur.structures.register.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All that a file told, in memory; for small files. */
final class Told implements Ledger {

    static final Limits SMALL = new Limits(300_000_000, 100, 20_000_000, 1000);

    final List<Unit> units = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    Head head = new Head(Head.Shape.JSON, null, 0);

    static Told by(byte[] file) {
        var told = new Told();
        told.head = RegisterFile.read(new ByteArrayInputStream(file), SMALL, told);
        return told;
    }

    static Told by(String file) {
        return by(Published.text(file));
    }

    Unit unit(String number) {
        return units.stream()
                .filter(it -> Objects.equals(it.number(), number))
                .findFirst()
                .orElseThrow();
    }

    List<Remark.What> whats() {
        return remarks.stream().map(Remark::what).toList();
    }

    @Override
    public void enter(Unit unit) {
        units.add(unit);
    }

    @Override
    public void enter(Group group) {
        groups.add(group);
    }

    @Override
    public void note(Remark remark) {
        remarks.add(remark);
    }
}
