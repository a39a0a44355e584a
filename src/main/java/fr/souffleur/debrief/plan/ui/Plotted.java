package fr.souffleur.debrief.plan.ui;

import fr.souffleur.debrief.plan.Plan;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.ui.Days;
import java.time.LocalDate;
import java.util.List;

/**
 * What the three looks at a plan have in common: the actions that were asked for, in their order, and what is said of each.
 *
 * @param today where the structure lives
 */
record Plotted(Plan plan, List<PlanAction> actions, LocalDate today, Days days) {}
