/**
 * What a `cmi5.xml` of ours may hold, in the words of section 13.1 of the specification of cmi5: its elements, their
 * order, and what their attributes can be. The specification's own schema allows more.
 */
export const COURSE_SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
  targetNamespace="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" elementFormDefault="qualified">
  <xs:simpleType name="text"><xs:restriction base="xs:string"><xs:pattern value="\\S(.*\\S)?"/></xs:restriction></xs:simpleType>
  <xs:complexType name="texts">
    <xs:sequence>
      <xs:element name="langstring" maxOccurs="unbounded">
        <xs:complexType><xs:simpleContent>
          <xs:extension base="text"><xs:attribute name="lang" type="xs:language" use="required"/></xs:extension>
        </xs:simpleContent></xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>
  <xs:group name="words">
    <xs:sequence>
      <xs:element name="title" type="texts"/>
      <xs:element name="description" type="texts"/>
    </xs:sequence>
  </xs:group>
  <xs:simpleType name="score">
    <xs:restriction base="xs:decimal"><xs:minInclusive value="0"/><xs:maxInclusive value="1"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="moveOn">
    <xs:restriction base="xs:string">
      <xs:enumeration value="Completed"/>
      <xs:enumeration value="CompletedAndPassed"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="launch">
    <xs:restriction base="xs:string"><xs:enumeration value="OwnWindow"/></xs:restriction>
  </xs:simpleType>
  <xs:element name="courseStructure">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="course">
          <xs:complexType>
            <xs:group ref="words"/>
            <xs:attribute name="id" type="xs:anyURI" use="required"/>
          </xs:complexType>
        </xs:element>
        <xs:element name="au">
          <xs:complexType>
            <xs:sequence>
              <xs:group ref="words"/>
              <xs:element name="url" type="xs:anyURI"/>
            </xs:sequence>
            <xs:attribute name="id" type="xs:anyURI" use="required"/>
            <xs:attribute name="moveOn" type="moveOn" use="required"/>
            <xs:attribute name="masteryScore" type="score"/>
            <xs:attribute name="launchMethod" type="launch" use="required"/>
            <xs:attribute name="activityType" type="xs:anyURI" use="required"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>`;
