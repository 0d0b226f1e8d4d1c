"""Month names. Value: (calendar family, month)."""

TAG = "month"
TAKES = "noun"
ROWS = (
    # Egypt, Gulf, Sudan, Libya, Yemen
    (("gregorian", 1), "يناير"),
    (("gregorian", 11), "نوفمبر"),
    # Levant, Iraq
    (("gregorian", 11), "تشرين الثاني"),
)
