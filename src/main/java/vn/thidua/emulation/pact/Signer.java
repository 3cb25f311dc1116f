package vn.thidua.emulation.pact;

import vn.thidua.signing.SealPicture;
import vn.thidua.signing.SignatureSpot;
import vn.thidua.signing.SignerCertificate;

/// Whose certificate is expected at a place of the document.
sealed interface Signer {

    /// The field that waits for the signature.
    String field();

    /// Refuses a certificate that names somebody else.
    void mustBe(SignerCertificate certificate);

    SignatureSpot spot();

    record Person(Authority authority) implements Signer {

        @Override
        public String field() {
            return authority.party().field();
        }

        @Override
        public void mustBe(SignerCertificate certificate) {
            if (!CertificateName.names(certificate.name(), authority.personName()))
                throw new PactRefused.AnotherPerson(certificate.name(), authority.personName());
        }

        @Override
        public SignatureSpot spot() {
            var unit = authority.party().unitName();
            return SignatureSpot.in(field(), new SignatureSpot.Block(authority.personName(), authority.title(), unit));
        }
    }

    record Organisation(Party party, SealPicture picture) implements Signer {

        @Override
        public String field() {
            return party.sealField();
        }

        @Override
        public void mustBe(SignerCertificate certificate) {
            if (!CertificateName.names(certificate.name(), party.unitName()))
                throw new SealRefused.AnotherOrganisation(certificate.name(), party.unitName());
        }

        @Override
        public SignatureSpot spot() {
            return SignatureSpot.in(field(), SignatureSpot.Block.of(party.unitName(), picture));
        }
    }
}
