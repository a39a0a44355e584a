package fr.souffleur.structures.roster;

import fr.souffleur.common.Refused;
import fr.souffleur.structures.Address;
import fr.souffleur.structures.Appointing;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.roster.Roster.Entry;
import fr.souffleur.structures.roster.Roster.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Holds each line of a list against the rules; a line with a fault invites nobody. */
final class Checking {

    private static final int LONGEST_NAME = 200;

    private final Structure structure;
    private final Set<Seat> members;
    private final Set<Seat> invited;
    private final Set<Seat> listed = new HashSet<>();
    private final List<Entry> ready = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** An address in a role. */
    record Seat(String email, Role role) {}

    private Checking(Structure structure, Set<Seat> members, Set<Seat> invited) {
        this.structure = structure;
        this.members = members;
        this.invited = invited;
    }

    static Roster of(List<Listed> lines, Structure structure, Set<Seat> members, Set<Seat> invited) {
        var checking = new Checking(structure, members, invited);
        lines.forEach(checking::line);
        return new Roster(List.copyOf(checking.ready), List.copyOf(checking.faults));
    }

    private void line(Listed line) {
        var before = faults.size();
        for (var column : Column.values()) plain(line, column);
        if (faults.size() > before) return;
        var email = address(line);
        var role = role(line);
        if (email.isEmpty() || role.isEmpty()) return;
        var seat = new Seat(email.get(), role.get());
        if (!listed.add(seat)) fault(line, Column.EMAIL, "structures.roster.twice");
        else if (members.contains(seat)) fault(line, Column.EMAIL, "structures.roster.member");
        else if (invited.contains(seat)) fault(line, Column.EMAIL, "structures.roster.invited");
        else ready.add(new Entry(line.number(), line.at(Column.NAME).text().strip(), seat.email(), seat.role()));
    }

    private void plain(Listed line, Column column) {
        var cell = line.at(column);
        if (cell.calculated()) fault(line, column, "structures.roster.formula");
        else if (cell.breaks()) fault(line, column, "structures.roster.break");
        else if (column == Column.NAME && cell.text().length() > LONGEST_NAME)
            faults.add(new Fault(line.number(), column, new Refused("structures.roster.name", LONGEST_NAME)));
    }

    private Optional<String> address(Listed line) {
        try {
            return Optional.of(new Address(line.at(Column.EMAIL).text()).text());
        } catch (Refused no) {
            faults.add(new Fault(line.number(), Column.EMAIL, no));
            return Optional.empty();
        }
    }

    private Optional<Role> role(Listed line) {
        var text = line.at(Column.ROLE).text();
        var role = Arrays.stream(Role.values()).filter(it -> means(it, text)).findFirst();
        if (role.isEmpty()) fault(line, Column.ROLE, "structures.roster.role");
        else if (!Appointing.rolesIn(structure).contains(role.get()))
            fault(line, Column.ROLE, "structures.role-elsewhere");
        return role.filter(Appointing.rolesIn(structure)::contains);
    }

    private static boolean means(Role role, String text) {
        var name = role.name().toLowerCase(Locale.ROOT);
        return Column.said("structures.role." + name, text) || Column.said("structures.roster.role." + name, text);
    }

    private void fault(Listed line, Column column, String key) {
        faults.add(new Fault(line.number(), column, new Refused(key)));
    }
}
