package fr.souffleur.training.authoring;

/**
 * Where something stands in a draft.
 *
 * @param file {@code course.yaml} or {@code questions.yaml}
 * @param pointer way to a value in it (JSON pointer); empty for the whole
 */
public record Place(String file, String pointer) {

    public static Place course(String pointer) {
        return new Place(Manuscript.COURSE, pointer);
    }

    public static Place question(int index) {
        return new Place(Manuscript.QUESTIONS, "/questions/" + index);
    }

    public static Place lesson(int index) {
        return course("/lessons/" + index);
    }

    public static Place pool(int index) {
        return course("/quiz/pools/" + index);
    }

    public Place at(String key) {
        return new Place(file, pointer + "/" + key);
    }

    public Place at(int index) {
        return at(String.valueOf(index));
    }

    /** Whether a spot of the same file lies in it. */
    public boolean holds(Place other) {
        return file.equals(other.file) && (other.pointer.equals(pointer) || other.pointer.startsWith(pointer + "/"));
    }

    Place up() {
        return new Place(file, pointer.substring(0, pointer.lastIndexOf('/')));
    }

    String last() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
