package vn.thidua.emulation.dossier;

import java.util.List;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.organisation.UnitId;

/// What a certified ranking offers to propose; a flag of the Government only beside that of the province, within its
/// quota.
///
/// @param proposed the code of the proposal that is there already; empty without
public record DossierOffer(UnitId unit, String name, int place, String choice, AwardCode award, String proposed) {

    static final AwardCode FLAG = new AwardCode("PROVINCE_FLAG");
    static final AwardCode MERIT = new AwardCode("MERIT_CERT");

    static final AwardCode GOVERNMENT_FLAG = new AwardCode("GOV_FLAG");

    static List<AwardCode> awards(String choice) {
        return choice.equals("FLAG") ? List.of(FLAG, GOVERNMENT_FLAG) : List.of(MERIT);
    }
}
