package no.likevilkar.enginecontract;

/** A fact that can be changed, for showing what becomes of rules that change facts. */
public class Counter {

    private int count;

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }
}
