/// Where documents come from.
public enum Intake {}
