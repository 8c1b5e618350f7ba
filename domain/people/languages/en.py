"""English."""

from domain.people.languages.table import Language

ENGLISH = Language(
    articles="the a an",
    conjunctions="and | or | plus | as well as",
    titles="mr mrs ms miss dr prof cllr",
    suffixes="jr sr phd",
    particles="o' mc mac ben ibn bin al el",
    elided="",
    everybody="""
        all | everyone | everybody | anyone | team | the team | our team | the whole team | the entire team | whole team
        | entire team | all of us | we all | the group | group | all team members | team members | all participants
        | participants | attendees | all attendees | all hands | all members | the members | all staff
    """,
    bodies="""
        team teams members member board group groups committee committees subcommittee staff management leadership
        department secretariat office council crew squad squads editors authors maintainers attendees participants
        managers leads owners directors engineers developers volunteers parents teachers residents subcontractors
        trustees governors delegates partners organizers organisers chairs
    """,
    body_ends="team group committee",
    units="team squad department committee",
    departments="""
        sales marketing finance legal compliance hr it ict research development operations communication communications
        support security engineering product design procurement purchasing logistics facilities training quality safety
        health culture partners partnerships learning accounting tax audit risk admin administration strategy
        innovation data analytics ops
    """,
    posts="""
        secretary chair chairs chairman chairwoman chairperson president treasurer organizer organiser editor author
        manager lead owner director coordinator architect head clerk warden
    """,
    outsiders="""
        employee employees supplier suppliers vendor contractor consultant consultants client clients customer customers
        reception receptionist helpdesk servicedesk accountant lawyer notary caretaker insurer landlord
    """,
    affiliations="external guest supplier vendor contractor consultant client customer partner",
    places="municipality city town police school church library bank parish parents neighbours volunteers",
    beside="the all every each our your whole entire full of new technical core local",
)
