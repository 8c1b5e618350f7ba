"""An invented team whose notes give sixteen deadlines on thirteen days, for what a lead hears when they pass."""

NOVEMBER = """Notes from Greywater yard meeting November 2025

Tasks:
Crane Permit:
Ask the harbour office for the permit of the new crane by 18 November. (Ilse)
Weighbridge Check:
Have the weighbridge checked by 20 November. (Robin)
Night Lights:
Order the lights of the north gate by 21 November. (Ilse)
Divers' Contract:
Send the divers their contract by 24 November. (Sander)
Fuel Tender:
Compare the three offers for fuel by 26 November. (Amira)
Mooring Lines:
Replace the mooring lines of berth four by 28 November. (Robin)
Insurance Papers:
Collect the insurance papers of both tugs by 28 November. (Sander)
Storm Plan:
Write down who does what in a storm. (Amira)
Gate Badges:
Hand out the new badges of the gate. (Joris)
"""
DECEMBER = """Notes from Greywater yard meeting December 2025

Tasks:
Ice Drill:
Plan the drill for ice on the locks by 12 December. (Joris)
Tug Rota:
Draw the rota of the tugs by 15 December. (Robin)
Pump Order:
Order the second pump by 16 December. (Ilse)
Silo Survey:
Have the silos surveyed by 17 December. (Amira)
Customs Form:
File the customs form of the Greta by 18 December. (Sander)
Dredging Quote:
Ask for a quote for dredging by 18 December. (Joris)
Year's Figures:
Send the year's figures to the owners by 19 December. (Amira, Ilse)
Rail Siding:
Agree with the railway on the siding by 19 December. (Robin)
Open Day:
Look for a date for the open day. (Sander)
"""
