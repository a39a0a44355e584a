/** Why it cannot go on, in one clear sentence, said in both languages. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String french, String english) {
        super(french + "\n" + english);
    }
}
